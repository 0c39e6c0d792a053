import dev.endpointdsl.autoscaling.sagemaker.Scaling;

class NeverAwake {
  public static void main(String... args) {
    // begin
    Scaling scaling = Scaling.ofInferenceComponent("llm")
        .between(0, 2)
        .targetConcurrentRequestsPerCopy(5)
        .build();
    scaling.violations().forEach(System.out::println);
    // end
  }
}
