package types;

import dev.endpointdsl.sagemaker.Model;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

class ModelExample {
  static void create(SageMakerClient sageMaker) {
    // begin
    Model model = Model.builder()
        .modelNamePrefix("churn-")
        .primaryContainer(c -> c
            .image("123456789012.dkr.ecr.us-east-1.amazonaws.com/churn:7")
            .modelDataUrl("s3://ml-models/churn/7/model.tar.gz"))
        .executionRoleArn("arn:aws:iam::123456789012:role/hosting")
        .build();

    sageMaker.createModel(model.toRequest());
    // end
  }
}
