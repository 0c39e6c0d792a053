import dev.endpointdsl.sagemaker.ProductionVariant;

/** Shared defaults. */
class InMutation {

  ProductionVariant.Complete defaults(ProductionVariant.Complete variant) {
    return variant.applyMutation(v -> v.initialVariantWeight(-2));
  }
}
// rule: RANGE
// 7:62: error: [EndpointDsl:Range] initialVariantWeight: -2.0 is less than 0
