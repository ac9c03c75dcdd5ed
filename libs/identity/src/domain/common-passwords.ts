/**
 * Passwords that guessing starts with, of 12 characters and more; shorter ones the length rule refuses. Words that people
 * repeat or number until they are long enough are caught by `password-rule.ts`, which takes the repetition away first.
 */
const LISTED = `
  000000000000 111111111111 112233445566 121212121212 123123123123 123321123321 123454321234 1234567890123 12345678901234
  123456789012 123456789123 1234567891011 12345678912345 123456789abc 123456789qwe 1234qwerasdf 1234qwerasdfzxcv 147258369147
  1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i 1q2w3e4r5t6y7u8i9o 1q2w3e4r5t6y7u8i9o0p 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qazxsw23edc
  741852963741 789456123789 987654321000 987654321098 9876543210987 abc123456789 abcd12345678 abcdef123456 abcdefghijkl
  abcdefghijklm abcdefghijklmnop abcdefghijklmnopqrstuvwxyz administrator asdfasdfasdf asdfghjkl123 asdfghjkl;' asdfghjklzxcvbnm
  asdfghjklqwertyuiop azertyuiop123 azertyuiopqs baseball12345 basketball12 basketball123 butterfly123 changeme1234 changemenow1
  charlie12345 chocolate123 christopher1 computer1234 correcthorsebatterystaple defaultpassword dragon123456 donttellanyone
  football1234 football12345 freedom12345 fuckyou12345 gfhjkmgfhjkm gobblegobble gotohell1234 helloworld12 helloworld123 hello1234567
  holysmokes12 iloveyou1234 iloveyou12345 iloveyousomuch iloveyouforever internet1234 ilovemyfamily ilovejesus12 jesuschrist1
  jesusislord1 jesuslovesme justinbieber letmein12345 letmeinplease liverpool123 liverpoolfc1 manchester12 manchesterunited mastermaster
  michael12345 monkey123456 motherfucker mypassword12 mypassword123 mypasswordis newpassword1 newpassword12 newpassword123
  nosecurity12 nopassword12 onetwothreefour openopenopen openthedoor1 opensesame12 p@ssw0rd1234 p@ssword1234 pa55word1234 passpasspass
  passw0rd1234 passwordpassword password1234 password12345 password123456 password1234567 password12345678 password123456789
  password2024 password2025 password2026 password2027 password!123 passwordabcd password1password princess1234 qazwsxedc123 qazwsxedcrfv
  qazwsxedcrfvtgb qazxswedcvfr qwer1234asdf qwerasdfzxcv qwerqwerqwer qwert1234567 qwerty123456 qwerty1234567 qwerty12345678
  qwertyqwerty qwertyuiop12 qwertyuiop123 qwertyuiopas qwertyuiopasdfghjkl qwertyuiop[] qwertyuiop[]\\ rockyou12345 samsung12345
  secretsecret security1234 snowboarding spongebob123 starwars1234 stephanie123 summer202412 summer2024!! summer2025!! summer2026!!
  sunshine1234 superman1234 supersecret1 superuser123 temppassword testpassword testtesttest thisismypassword thisisapassword
  thisisatest1 tinkerbell12 trustno12345 trustnobody1 unbelievable unknown12345 vegasbaby123 victoria1234 volleyball12 volleyball123
  washington12 welcome12345 welcome123456 welcomehome1 welcome2024! welcome2025! welcome2026! whatever1234 winter2024!! winter2025!!
  winter2026!! wordpass1234 worldofwarcraft yankees12345 yourpassword zaq12wsxcde3 zaq1xsw2cde3 zaqxswcdevfr zxcvbnm12345 zxcvbnmasdfg
  zxcvbnmzxcvbnm zxcvbnm,./123 abracadabra1 adminadmin12 adminadminadmin administrator1 admin1234567 admin12345678 root12345678
  rootrootroot toortoortoor guestguestguest useruseruser user12345678 login1234567 loginlogin12 letmeinletmein accessgranted
  masterpassword mustang12345 batman123456 shadow123456 jordan123456 harley123456 ranger123456 hunter123456 buster123456 soccer123456
  killer123456 george123456 andrew123456 joshua123456 pepper123456 ginger123456 cheese123456 summer123456 winter123456 autumn123456
  spring123456 secret123456 silver123456 golden123456 purple123456 orange123456 yellow123456 banana123456 cookie123456 flower123456
  hospital1234 doctordoctor medicine1234 clinic123456 nurse1234567 therapist123 psychiatrist psychiatry12 psychotherapy ketamine1234
  ketamineclinic integration1 infusion1234 healthcare12 patientcare1 frontdesk123
`;

/** Words of which a password is not made, however long: alone, repeated, numbered or dressed up. */
const STEMS = `
  password passwort passwd admin administrator welcome letmein qwerty qwertz azerty asdfgh zxcvbn iloveyou monkey dragon master
  sunshine princess football baseball superman batman shadow secret login access changeme default guest root user test
  hello freedom whatever starwars computer internet summer winter spring autumn january february march april
  june july august september october november december monday tuesday wednesday thursday friday saturday sunday doctor
  nurse medicine hospital therapy therapist clinic practice ketamine infusion integration patient
`;

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const COMMON_PASSWORDS = words(LISTED);
export const COMMON_STEMS = words(STEMS);
