package dev.endpointdsl.guards.request;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The names and URIs of one configuration. They are made before anything is measured, and all
 * contenders get the same ones.
 */
public final class RequestValues {

  private final String configName;
  private final List<String> variantNames;
  private final List<String> modelNames;
  private final List<String> tagKeys;
  private final List<String> tagValues;

  private RequestValues(Shape shape, int number) {
    configName = "churn-2026-11-serving-" + number;
    variantNames = numbered("variant-of-traffic-", shape.variants());
    modelNames = numbered("churn-xgboost-2026-11-", shape.variants());
    tagKeys = numbered("cost-center-", shape.tags());
    tagValues = numbered("risk-analytics-", shape.tags());
  }

  private static List<String> numbered(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
  }

  /** Returns the values for each configuration of a shape. */
  public static List<RequestValues> of(Shape shape) {
    return IntStream.range(0, shape.configs()).mapToObj(i -> new RequestValues(shape, i)).toList();
  }

  String configName() {
    return configName;
  }

  int variants() {
    return variantNames.size();
  }

  String variantName(int index) {
    return variantNames.get(index);
  }

  String modelName(int index) {
    return modelNames.get(index);
  }

  int tags() {
    return tagKeys.size();
  }

  String tagKey(int index) {
    return tagKeys.get(index);
  }

  String tagValue(int index) {
    return tagValues.get(index);
  }

  String kmsKeyId() {
    return "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
  }

  String captureUri() {
    return "s3://ml-capture-eu-central-1/churn/2026-11/serving";
  }

  String baselineUri() {
    return "s3://ml-explain-eu-central-1/churn/2026-11/baseline.csv";
  }
}
