import { PatientsModule } from '@kapstone/patients';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CreateEstimate } from './application/create-estimate.js';
import { EstimateDrafts } from './application/estimate-drafts.js';
import { EstimateSources } from './application/estimate-sources.js';
import { EstimateTasksReader } from './application/estimate-tasks.reader.js';
import { EstimatesReader } from './application/estimates.reader.js';
import { FeesReader } from './application/fees.reader.js';
import { IssueEstimate } from './application/issue-estimate.js';
import { MarkEstimateDelivered } from './application/mark-estimate-delivered.js';
import { PreviewEstimate } from './application/preview-estimate.js';
import { RequestEstimate } from './application/request-estimate.js';
import { ReviseEstimate } from './application/revise-estimate.js';
import { SaveFee } from './application/save-fee.js';
import { UpdateEstimate } from './application/update-estimate.js';
import { EstimateTasksResolver } from './graphql/estimate-tasks.resolver.js';
import { EstimatesResolver } from './graphql/estimates.resolver.js';
import { FeesResolver } from './graphql/fees.resolver.js';
import { PatientEstimatesResolver } from './graphql/patient-estimates.resolver.js';
import { EstimateDiagnosisRow } from './persistence/estimate-diagnosis.row.js';
import { EstimateLineRow } from './persistence/estimate-line.row.js';
import { EstimateRequestRow } from './persistence/estimate-request.row.js';
import { EstimateRow } from './persistence/estimate.row.js';
import { EstimatesRepository } from './persistence/estimates.repository.js';
import { FeeRow } from './persistence/fee.row.js';

const useCases = [
  SaveFee,
  RequestEstimate,
  CreateEstimate,
  UpdateEstimate,
  IssueEstimate,
  ReviseEstimate,
  MarkEstimateDelivered,
];

/** The fee schedule and good faith estimates. */
@Module({
  imports: [
    PatientsModule,
    TypeOrmModule.forFeature([
      FeeRow,
      EstimateRequestRow,
      EstimateRow,
      EstimateLineRow,
      EstimateDiagnosisRow,
    ]),
  ],
  providers: [
    ...useCases,
    EstimateDrafts,
    EstimateSources,
    EstimatesRepository,
    EstimatesReader,
    EstimateTasksReader,
    PreviewEstimate,
    FeesReader,
    FeesResolver,
    EstimatesResolver,
    EstimateTasksResolver,
    PatientEstimatesResolver,
  ],
  exports: [...useCases, EstimatesReader, FeesReader],
})
export class BillingModule {}
