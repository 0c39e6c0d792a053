package cdk;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

class ToProperties {
  // begin
  static Map<String, Object> properties(EndpointConfig config) {
    return map((JsonObject) JsonTreeReader.read(config.toJson()));
  }

  private static Map<String, Object> map(JsonObject object) {
    Map<String, Object> properties = new LinkedHashMap<>();
    object.members().forEach((name, value) -> properties.put(name, plain(value)));
    return properties;
  }

  private static Object plain(JsonValue value) {
    if (value instanceof JsonObject object) {
      return map(object);
    } else if (value instanceof JsonArray array) {
      return array.elements().stream().map(ToProperties::plain).toList();
    } else if (value instanceof JsonNumber number) {
      return new BigDecimal(number.literal());
    } else if (value instanceof JsonBoolean flag) {
      return flag.value();
    }
    return ((JsonString) value).value();
  }
  // end

  public static void main(String... args) {
    EndpointConfig config = EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("only")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s.memorySizeInMB(4096).maxConcurrency(20)))
        .build();
    System.out.println(properties(config));
  }
}
