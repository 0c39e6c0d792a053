package dev.endpointdsl.sagemaker;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules that the model cannot express. They read fields instead of calling accessors, and
 * traverse lists by index, so that checking a valid configuration allocates nothing.
 */
final class EndpointConfigRules implements RuleSet<EndpointConfig> {

  @Override
  public @Nullable Violations check(EndpointConfig config) {
    Violations found = ofEach(config, VariantKind.PRODUCTION, null);
    found = ofEach(config, VariantKind.SHADOW, found);
    found = ServerlessRules.check(config, found);
    found = ComponentRules.check(config, found);
    found = ReservationRules.check(config, found);
    found = AccessRules.allWeights(config, found);
    found = ShadowRules.check(config, found);
    found = AsyncRules.check(config, found);
    found = CaptureRules.check(config, found);
    found = ExplainerRules.check(config, found);
    return ResourceTagRules.check(config.tags, found);
  }

  @Override
  public Class<EndpointConfig> type() {
    return EndpointConfig.class;
  }

  private static @Nullable Violations ofEach(
      EndpointConfig config, VariantKind kind, @Nullable Violations before) {
    List<ProductionVariant> variants = kind.first(config);
    Violations found = before;
    for (int i = 0; i < variants.size(); i++) {
      found = StorageRules.check(config, kind, i, found);
      found = ImageRules.check(config, kind, i, found);
      found = PoolRules.check(config, kind, i, found);
      found = ScalingRules.check(config, kind, i, found);
      found = AccessRules.check(config, kind, i, found);
    }
    return found;
  }
}
