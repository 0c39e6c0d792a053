package service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.codegen.LoopbackService;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Compares a request with that of the AWS SDK's builders. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() throws Exception {
    CreateTableInput request =
        CreateTableInput.builder()
            .attributeDefinition(a -> a.attributeName("customer").attributeType(ScalarAttributeType.S))
            .attributeDefinition(a -> a.attributeName("placed").attributeType(ScalarAttributeType.N))
            .tableName("orders")
            .keySchema(k -> k.attributeName("customer").keyType(KeyType.HASH))
            .keySchema(k -> k.attributeName("placed").keyType(KeyType.RANGE))
            .localSecondaryIndex(
                index ->
                    index
                        .indexName("by-day")
                        .keySchema(k -> k.attributeName("customer").keyType(KeyType.HASH))
                        .projection(
                            p ->
                                p.projectionType(ProjectionType.INCLUDE)
                                    .nonKeyAttributes("total", "state")))
            .billingMode(BillingMode.PROVISIONED)
            .provisionedThroughput(t -> t.readCapacityUnits(5).writeCapacityUnits(10))
            .streamSpecification(
                s -> s.streamEnabled(true).streamViewType(StreamViewType.NEW_AND_OLD_IMAGES))
            .sseSpecification(
                s -> s.enabled(true).sseType(SSEType.KMS).kmsMasterKeyId("alias/orders"))
            .tag("team", "shop")
            .deletionProtectionEnabled(false)
            .build();

    assertThat(request.toRequest()).isEqualTo(SdkRequest.request());
    assertThat(CreateTableInput.from(SdkRequest.request())).isEqualTo(request);
    assertThat(CreateTableInput.fromJson(request.toJson())).isEqualTo(request);
    try (LoopbackService service = new LoopbackService()) {
      service.client(DynamoDbClient.builder()).createTable(request.toRequest());

      service.received().hasBody(request.toJson());
    }

    PutItemInput item =
        PutItemInput.builder()
            .tableName("orders")
            .item("customer", AttributeValue.fromS("c-7"))
            .item("placed", AttributeValue.fromN("1764201600"))
            .item("gift", AttributeValue.fromNull(true))
            .item("signature", AttributeValue.fromB(Bytes.of(new byte[] {1, -1})))
            .item(
                "lines",
                AttributeValue.fromL(
                    List.of(AttributeValue.fromM(Map.of("sku", AttributeValue.fromS("a"))))))
            .conditionExpression("attribute_not_exists(#c)")
            .expressionAttributeName("#c", "customer")
            .build();
    assertThat(item.toRequest()).isEqualTo(SdkRequest.item());
    assertThat(PutItemInput.from(SdkRequest.item())).isEqualTo(item);
    try (LoopbackService service = new LoopbackService()) {
      service.client(DynamoDbClient.builder()).putItem(item.toRequest());

      service.received().hasBody(item.toJson());
    }
  }
}
