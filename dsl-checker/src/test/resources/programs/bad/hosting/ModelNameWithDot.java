import dev.endpointdsl.sagemaker.Model;

/** A dot in the name of a model. */
class ModelNameWithDot {
  Model model() {
    return Model.builder()
        .modelName("churn.7")
//                 ^
// error: [EndpointDsl:Pattern] modelName: "churn.7" does not match [a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?; use '-' instead of '.'
        .primaryContainer(c -> c.image("churn:7").withoutModelData())
        .build();
  }
}
// rule: PATTERN
