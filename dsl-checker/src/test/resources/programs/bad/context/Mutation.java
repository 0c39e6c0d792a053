import dev.endpointdsl.sagemaker.ProductionVariant;

/** A call in a lambda that applyMutation applies to the builder. */
class Mutation {

  ProductionVariant.Complete defaults(ProductionVariant.Complete variant) {
    return variant.applyMutation(v -> v.initialVariantWeight(-2));
//                                                           ^
// error: [EndpointDsl:Range] initialVariantWeight: -2.0 is less than 0
  }
}
// rule: RANGE
