import dev.endpointdsl.sagemaker.InstanceType;

class NoSuchValue {
  // begin
  InstanceType type = InstanceType.ML_M5_XXLARGE;
  // end
}
