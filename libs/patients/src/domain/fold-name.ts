/**
 * A name as it is compared: small letters without accents and vowel points, words apart by single spaces. The same as
 * `fold_name` of the database, which finds what this compares.
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670'\u2018\u2019\u02bc`.]/g, '')
    .replace(/[ßæœøłđðı]/g, (letter) => WRITTEN_OUT[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Letters that have no decomposition. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
};

/** A phone number as it is compared: its digits, without the country code of the United States. */
export const foldPhone = (phone: string): string => phone.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
