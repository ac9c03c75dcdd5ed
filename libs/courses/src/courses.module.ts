import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '@kapstone/identity';
import { PatientsModule } from '@kapstone/patients';
import { CoursesReader } from './application/courses.reader.js';
import { CreateCourse } from './application/create-course.js';
import { EndCourse } from './application/end-course.js';
import {
  CourseConnectionResolver,
  CourseResolver,
  PatientCoursesResolver,
} from './graphql/course.resolver.js';
import { CourseSessionRow } from './persistence/course-session.row.js';
import { CourseRow } from './persistence/course.row.js';

@Module({
  imports: [IdentityModule, PatientsModule, TypeOrmModule.forFeature([CourseRow, CourseSessionRow])],
  providers: [
    CoursesReader,
    CreateCourse,
    EndCourse,
    CourseResolver,
    CourseConnectionResolver,
    PatientCoursesResolver,
  ],
  exports: [CoursesReader],
})
export class CoursesModule {}
