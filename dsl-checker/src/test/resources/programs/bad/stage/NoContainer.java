import dev.endpointdsl.sagemaker.Model;

/** A model without a container. */
class NoContainer {
  Model model() {
    return Model.builder()
        .modelNamePrefix("churn-")
        .build();
//      ^
// error: cannot find symbol
//   symbol:   method build()
//   location: interface dev.endpointdsl.sagemaker.Model.NeedsPrimaryContainerOrContainers
//      ^
// error: [EndpointDsl:Stage] primaryContainer(...) or containers(...) is still missing: Model.NeedsPrimaryContainerOrContainers is not the last stage
  }
}
