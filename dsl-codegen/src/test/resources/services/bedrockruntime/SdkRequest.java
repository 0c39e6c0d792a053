package service;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.document.Document;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.ConversationRole;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseRequest;
import software.amazon.awssdk.services.bedrockruntime.model.Message;
import software.amazon.awssdk.services.bedrockruntime.model.PerformanceConfigLatency;
import software.amazon.awssdk.services.bedrockruntime.model.SystemContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.Tool;
import software.amazon.awssdk.services.bedrockruntime.model.ToolInputSchema;

/** The request of {@code Use.java}, written with the builders of the AWS SDK. */
final class SdkRequest {

  private SdkRequest() {}

  @SuppressWarnings("unchecked")
  static ConverseRequest request() {
    return ConverseRequest.builder()
        .modelId("anthropic.claude-3-haiku-20240307-v1:0")
        .messages(
            Message.builder()
                .role(ConversationRole.USER)
                .content(ContentBlock.fromText("Where is order 4711?"))
                .build(),
            Message.builder()
                .role(ConversationRole.ASSISTANT)
                .content(
                    ContentBlock.fromToolUse(
                        t ->
                            t.toolUseId("t1")
                                .name("find")
                                .input(
                                    Document.fromMap(
                                        Map.of(
                                            "order", Document.fromNumber(4711),
                                            "open", Document.fromBoolean(true))))))
                .build())
        .system(SystemContentBlock.fromText("Be brief."))
        .inferenceConfig(i -> i.maxTokens(512).temperature(0.5f).stopSequences("END"))
        .toolConfig(
            t ->
                t.tools(
                    Tool.fromToolSpec(
                        s ->
                            s.name("find")
                                .inputSchema(
                                    ToolInputSchema.fromJson(
                                        Document.fromMap(
                                            Map.of(
                                                "type", Document.fromString("object"),
                                                "required",
                                                    Document.fromList(
                                                        List.of(
                                                            Document.fromString("order"))))))))))
        .additionalModelRequestFields(Document.fromMap(Map.of("top_k", Document.fromNumber(5))))
        .requestMetadata(Map.of("team", "shop"))
        .performanceConfig(p -> p.latency(PerformanceConfigLatency.STANDARD))
        .build();
  }
}
