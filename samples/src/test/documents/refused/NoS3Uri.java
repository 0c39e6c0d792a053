import static dev.endpointdsl.sagemaker.CaptureMode.INPUT;
import static dev.endpointdsl.sagemaker.CaptureMode.OUTPUT;

import dev.endpointdsl.sagemaker.DataCaptureConfig;

class NoS3Uri {
  static DataCaptureConfig config() {
    // begin
    return DataCaptureConfig.builder()
        .initialSamplingPercentage(20)
        .destinationS3Uri("ml-capture/churn")
        .captureOptions(INPUT, OUTPUT)
        .build();
    // end
  }
}
