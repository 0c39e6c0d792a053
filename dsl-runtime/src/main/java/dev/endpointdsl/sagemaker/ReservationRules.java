package dev.endpointdsl.sagemaker;

import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.message.QuotedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reserved capacity (B18). */
final class ReservationRules {

  private static final int COLONS_BEFORE_RESOURCE = 5;

  private ReservationRules() {}

  static @Nullable Violations check(EndpointConfig config, @Nullable Violations found) {
    String first = firstPlan(config);
    if (first == null) {
      return found;
    }
    Violations sofar = check(config, VariantKind.PRODUCTION, first, found);
    return check(config, VariantKind.SHADOW, first, sofar);
  }

  private static @Nullable String firstPlan(EndpointConfig config) {
    String first = firstPlan(VariantKind.PRODUCTION.first(config));
    return first == null ? firstPlan(VariantKind.SHADOW.first(config)) : first;
  }

  private static @Nullable String firstPlan(List<ProductionVariant> variants) {
    for (int i = 0; i < variants.size(); i++) {
      String plan = plan(variants.get(i));
      if (plan != null) {
        return plan;
      }
    }
    return null;
  }

  private static @Nullable String plan(ProductionVariant variant) {
    CapacityReservationConfig reservation = variant.capacityReservationConfig;
    return reservation == null ? null : reservation.mlReservationArn;
  }

  private static @Nullable Violations check(
      EndpointConfig config, VariantKind list, String first, @Nullable Violations before) {
    List<ProductionVariant> variants = list.first(config);
    Violations found = before;
    for (int i = 0; i < variants.size(); i++) {
      String plan = plan(variants.get(i));
      if (plan != null && !isTrainingPlan(plan)) {
        found =
            site(config, list, i, found)
                .broken(
                    SageMakerRule.RESERVATION_NOT_A_TRAINING_PLAN,
                    QuotedText.quote(plan) + " is not a training plan's");
      }
      if (plan != null && !plan.equals(first)) {
        found =
            site(config, list, i, found)
                .broken(
                    SageMakerRule.SEVERAL_CAPACITY_RESERVATIONS,
                    QuotedText.quote(plan) + " is another plan than " + QuotedText.quote(first));
      }
    }
    return found;
  }

  private static ViolationBuilder site(
      EndpointConfig config, VariantKind list, int index, @Nullable Violations found) {
    return list.site(found, config, index)
        .at("capacityReservationConfig", "CapacityReservationConfig")
        .at("mlReservationArn", "MlReservationArn");
  }

  /** What is no ARN at all is told by its pattern. */
  private static boolean isTrainingPlan(String arn) {
    int resource = 0;
    for (int colons = 0; colons < COLONS_BEFORE_RESOURCE; colons++) {
      resource = arn.indexOf(':', resource) + 1;
      if (resource == 0) {
        return true;
      }
    }
    return arn.startsWith("training-plan/", resource) || arn.indexOf('/', resource) < 0;
  }
}
