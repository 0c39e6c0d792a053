import dev.endpointdsl.autoscaling.sagemaker.Scaling;

class NegativeMinimum {
  static Scaling scaling() {
    // begin
    return Scaling.of("churn", "blue")
        .between(-1, 8)
        .targetInvocationsPerInstance(70)
        .build();
    // end
  }
}
