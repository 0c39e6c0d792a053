package dev.endpointdsl.sagemaker;

import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.message.QuotedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for reserved capacity. */
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
      EndpointConfig config, VariantKind kind, String first, @Nullable Violations before) {
    List<ProductionVariant> variants = kind.first(config);
    Violations found = before;
    for (int i = 0; i < variants.size(); i++) {
      String plan = plan(variants.get(i));
      if (plan != null && !isTrainingPlan(plan)) {
        found =
            atPlan(config, kind, i, found)
                .broken(
                    SageMakerRule.RESERVATION_NOT_A_TRAINING_PLAN,
                    QuotedText.quote(plan) + " is not the ARN of a training plan");
      }
      if (plan != null && !plan.equals(first)) {
        found =
            atPlan(config, kind, i, found)
                .broken(
                    SageMakerRule.SEVERAL_CAPACITY_RESERVATIONS,
                    QuotedText.quote(plan) + " differs from the plan " + QuotedText.quote(first));
      }
    }
    return found;
  }

  private static ViolationBuilder atPlan(
      EndpointConfig config, VariantKind kind, int index, @Nullable Violations found) {
    return kind.at(found, config, index)
        .at("capacityReservationConfig", "CapacityReservationConfig")
        .at("mlReservationArn", "MlReservationArn");
  }

  /** A value that is not an ARN violates the pattern of the member instead. */
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
