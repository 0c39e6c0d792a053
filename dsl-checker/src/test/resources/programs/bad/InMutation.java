import dev.endpointdsl.sagemaker.ProductionVariant;

/** Shared defaults. */
class InMutation {

  ProductionVariant.Complete defaults(ProductionVariant.Complete variant) {
    return variant.applyMutation(v -> v.initialVariantWeight(-2));
  }
}
// rule: RANGE
