import dev.endpointdsl.autoscaling.sagemaker.Scaling;

/** A bound of a hand-written stage. */
class NegativeMinimum {
  Scaling scaling() {
    return Scaling.of("churn", "blue")
        .between(-1, 8)
//               ^
// error: [EndpointDsl:Range] between: -1 is less than 0
        .targetInvocationsPerInstance(70)
        .build();
  }
}
