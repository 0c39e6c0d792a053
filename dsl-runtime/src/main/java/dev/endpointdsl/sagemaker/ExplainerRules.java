package dev.endpointdsl.sagemaker;

import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.message.CodePoints;
import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.sagemaker.internal.BoundedLists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for the explainer: the format of the baseline, the features and the responses. */
final class ExplainerRules {

  private ExplainerRules() {}

  static @Nullable Violations check(EndpointConfig config, @Nullable Violations found) {
    ClarifyExplainerConfig clarify =
        config.explainerConfig == null ? null : config.explainerConfig.clarifyExplainerConfig;
    if (clarify == null) {
      return found;
    }
    ShapConfig shap = clarify.shapConfig;
    ClarifyInferenceConfig inference = clarify.inferenceConfig;
    Violations sofar = shap == null ? found : mimeType(shap.shapBaselineConfig, found);
    if (inference == null) {
      return sofar;
    }
    sofar = features(inference, shap, sofar);
    sofar = template(inference, sofar);
    return answers(inference, sofar);
  }

  /** A value that is not a media type violates the pattern of the member instead. */
  private static @Nullable Violations mimeType(
      @Nullable ShapBaselineConfig baseline, @Nullable Violations found) {
    String type = baseline == null ? null : baseline.mimeType;
    return type == null
            || type.equalsIgnoreCase("text/csv")
            || type.equalsIgnoreCase("application/jsonlines")
            || CodePoints.outside(type, 0, ShapBaselineConfigChecks.MIME_TYPE_MAX_LENGTH)
            || !Patterns.clarifyMimeType(type)
        ? found
        : atClarify(found)
            .at("shapConfig", "ShapConfig")
            .at("shapBaselineConfig", "ShapBaselineConfig")
            .at("mimeType", "MimeType")
            .broken(
                SageMakerRule.SHAP_BASELINE_MIME_TYPE,
                QuotedText.quote(type) + " is neither text/csv nor application/jsonlines");
  }

  /** An unknown type may be a type for text, so that nothing is reported. */
  private static @Nullable Violations features(
      ClarifyInferenceConfig inference, @Nullable ShapConfig shap, @Nullable Violations found) {
    List<String> types =
        BoundedLists.upTo(
            ClarifyInferenceConfigChecks.FEATURE_TYPES_MAX_SIZE, inference.featureTypes);
    if (types.contains(FeatureType.TEXT.value())) {
      return shap == null || shap.textConfig != null
          ? found
          : atClarify(found)
              .at("shapConfig", "ShapConfig")
              .at("textConfig", "TextConfig")
              .broken(SageMakerRule.TEXT_CONFIG_MISSING, "is not set, and a feature is text");
    }
    return types.isEmpty() || !allKnown(types)
        ? found
        : atInference(found)
            .at("featureTypes", "FeatureTypes")
            .broken(SageMakerRule.FEATURE_TYPES_WITHOUT_TEXT, "has no element 'text'");
  }

  private static boolean allKnown(List<String> types) {
    for (int i = 0; i < types.size(); i++) {
      if (FeatureType.find(types.get(i)) == null) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Violations template(
      ClarifyInferenceConfig inference, @Nullable Violations found) {
    String template = inference.contentTemplate;
    return template == null || template.contains("$features")
        ? found
        : atInference(found)
            .at("contentTemplate", "ContentTemplate")
            .broken(
                SageMakerRule.TEMPLATE_WITHOUT_FEATURES,
                QuotedText.quote(template) + " does not contain $features");
  }

  private static @Nullable Violations answers(
      ClarifyInferenceConfig inference, @Nullable Violations found) {
    boolean csv = inference.probabilityIndex != null || inference.labelIndex != null;
    if (csv && inference.probabilityAttribute != null) {
      return mixed(atInference(found).at("probabilityAttribute", "ProbabilityAttribute"));
    }
    return csv && inference.labelAttribute != null
        ? mixed(atInference(found).at("labelAttribute", "LabelAttribute"))
        : found;
  }

  private static Violations mixed(ViolationBuilder violation) {
    return violation.broken(
        SageMakerRule.CSV_AND_JSON_LINES_MIXED,
        "applies to JSON Lines, but an index for CSV is also set");
  }

  private static ViolationBuilder atInference(@Nullable Violations found) {
    return atClarify(found).at("inferenceConfig", "InferenceConfig");
  }

  private static ViolationBuilder atClarify(@Nullable Violations found) {
    return Violations.in(found)
        .at("explainerConfig", "ExplainerConfig")
        .at("clarifyExplainerConfig", "ClarifyExplainerConfig");
  }
}
