package service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.LoopbackService;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;

/** Compares a request with that of the AWS SDK's builders. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() throws Exception {
    ConverseRequest request =
        ConverseRequest.builder()
            .modelId("anthropic.claude-3-haiku-20240307-v1:0")
            .message(
                m ->
                    m.role(ConversationRole.USER)
                        .content(ContentBlock.fromText("Where is order 4711?")))
            .message(
                m ->
                    m.role(ConversationRole.ASSISTANT)
                        .content(
                            ContentBlock.fromToolUse(
                                t ->
                                    t.toolUseId("t1")
                                        .name("find")
                                        .input(
                                            JsonObject.EMPTY
                                                .with("order", JsonNumber.of(4711))
                                                .with("open", new JsonBoolean(true))))))
            .system(SystemContentBlock.fromText("Be brief."))
            .inferenceConfig(i -> i.maxTokens(512).temperature(0.5).stopSequence("END"))
            .toolConfig(
                t ->
                    t.tool(
                        Tool.fromToolSpec(
                            s ->
                                s.name("find")
                                    .inputSchema(
                                        ToolInputSchema.fromJson(
                                            JsonObject.EMPTY
                                                .with("type", "object")
                                                .with(
                                                    "required",
                                                    JsonArray.ofStrings(List.of("order"))))))))
            .additionalModelRequestFields(JsonObject.EMPTY.with("top_k", JsonNumber.of(5)))
            .requestMetadata("team", "shop")
            .performanceConfig(p -> p.latency(PerformanceConfigLatency.STANDARD))
            .build();

    assertThat(request.toRequest()).isEqualTo(SdkRequest.request());
    assertThat(ConverseRequest.from(SdkRequest.request())).isEqualTo(request);
    assertThat(ConverseRequest.fromJson(request.toJson())).isEqualTo(request);
    try (LoopbackService service = new LoopbackService()) {
      service.client(BedrockRuntimeClient.builder()).converse(request.toRequest());

      service.received().isSplit(request.toBody(), request.toJson());
    }

    InvokeModelRequest invocation =
        InvokeModelRequest.builder()
            .modelId("amazon.titan-text-express-v1")
            .body("{\"inputText\":\"Hi\"}".getBytes(StandardCharsets.UTF_8))
            .accept("application/json")
            .guardrailIdentifier("g1")
            .build();
    try (LoopbackService service = new LoopbackService()) {
      service.client(BedrockRuntimeClient.builder()).invokeModel(invocation.toRequest());

      service.received().hasBody("{\"inputText\":\"Hi\"}");
      assertThat(service.received().headers().toString()).contains("g1");
    }
  }
}
