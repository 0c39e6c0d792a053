package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.JsonValue.JsonNumber;
import dev.endpointdsl.testkit.JsonValue.JsonObject;
import java.math.BigDecimal;

/**
 * An endpoint configuration that was created.
 *
 * @param name as it was sent
 * @param arn what identifies it
 * @param createdMillis when, in milliseconds since 1970
 * @param sequence tells apart what was created in the same millisecond
 * @param members the request's members as they came, without the tags
 * @param tags its tags, which can change
 */
record StoredConfig(
    String name, String arn, long createdMillis, long sequence, JsonObject members, Tags tags) {

  StoredConfig withTags(Tags changed) {
    return new StoredConfig(name, arn, createdMillis, sequence, members, changed);
  }

  /** In seconds since 1970, which is how the protocol writes times. */
  BigDecimal created() {
    return BigDecimal.valueOf(createdMillis, 3);
  }

  JsonObject description() {
    return members.with("EndpointConfigArn", arn).with("CreationTime", creationTime());
  }

  JsonObject summary() {
    return JsonObject.EMPTY
        .with("EndpointConfigName", name)
        .with("EndpointConfigArn", arn)
        .with("CreationTime", creationTime());
  }

  private JsonNumber creationTime() {
    return new JsonNumber(created().toPlainString());
  }
}
