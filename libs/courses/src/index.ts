export * from './domain/index.js';
export { CoursesModule } from './courses.module.js';
export { DoseRoute } from './domain/course-words.js';
export { courseEnded, type CourseEndedRefusal } from './application/course-refusals.js';
export { CoursesReader } from './application/courses.reader.js';
export { CreateCourse } from './application/create-course.js';
export { CourseEnded } from './graphql/course.results.js';
export { CourseSessionType, CourseType } from './graphql/course.type.js';
