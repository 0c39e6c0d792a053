package dev.endpointdsl.autoscaling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import java.net.URI;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;

/** A round trip from JSON to value, SDK request and wire loses and adds nothing. */
class RoundTripTest {

  private final CapturingHttpClient http = new CapturingHttpClient();
  private final ApplicationAutoScalingClient client =
      ApplicationAutoScalingClient.builder()
          .httpClient(http)
          .region(Region.EU_WEST_1)
          .endpointOverride(URI.create("http://localhost"))
          .credentialsProvider(AnonymousCredentialsProvider.create())
          .build();

  @Property(tries = 60)
  void jsonIsKept(@ForAll long seed) {
    types()
        .forEach(
            type -> {
              JsonObject request = input(type, seed);

              assertThat(content(type.copy(text(request))))
                  .as(type.operation())
                  .isEqualTo(content(text(request)));
            });
  }

  @Property(tries = 60)
  void theSdkSendsTheJson(@ForAll long seed) {
    types()
        .forEach(
            type -> {
              JsonObject request = input(type, seed);

              type.send(client, text(request));

              assertThat(http.target()).isEqualTo("AnyScaleFrontendService." + type.operation());
              assertThat(content(http.body()))
                  .as(type.operation())
                  .isEqualTo(content(text(request)));
            });
  }

  private static Stream<RequestType<?>> types() {
    return RequestType.ALL.stream();
  }

  private static JsonObject input(RequestType<?> type, long seed) {
    return new RandomInputs(seed)
        .structure(
            ServiceModel.input(
                ServiceModel.operations().stream()
                    .filter(operation -> operation.getId().getName().equals(type.operation()))
                    .findFirst()
                    .orElseThrow()));
  }

  private static String text(JsonObject request) {
    return JsonTreeWriter.ascii(request);
  }

  /** Returns a document without the order of its members and the notation of its numbers. */
  private static JsonValue content(String json) {
    return JsonTreeReader.read(json).normalized();
  }
}
