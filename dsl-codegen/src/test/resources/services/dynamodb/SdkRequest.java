package service;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.SSEType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.Tag;

/** The request of {@code Use.java}, written with the builders of the AWS SDK. */
final class SdkRequest {

  private SdkRequest() {}

  @SuppressWarnings("unchecked")
  static CreateTableRequest request() {
    return CreateTableRequest.builder()
        .attributeDefinitions(
            AttributeDefinition.builder()
                .attributeName("customer")
                .attributeType(ScalarAttributeType.S)
                .build(),
            AttributeDefinition.builder()
                .attributeName("placed")
                .attributeType(ScalarAttributeType.N)
                .build())
        .tableName("orders")
        .keySchema(
            KeySchemaElement.builder().attributeName("customer").keyType(KeyType.HASH).build(),
            KeySchemaElement.builder().attributeName("placed").keyType(KeyType.RANGE).build())
        .localSecondaryIndexes(
            index ->
                index
                    .indexName("by-day")
                    .keySchema(key -> key.attributeName("customer").keyType(KeyType.HASH))
                    .projection(
                        Projection.builder()
                            .projectionType(ProjectionType.INCLUDE)
                            .nonKeyAttributes("total", "state")
                            .build()))
        .billingMode(BillingMode.PROVISIONED)
        .provisionedThroughput(t -> t.readCapacityUnits(5L).writeCapacityUnits(10L))
        .streamSpecification(
            s -> s.streamEnabled(true).streamViewType(StreamViewType.NEW_AND_OLD_IMAGES))
        .sseSpecification(s -> s.enabled(true).sseType(SSEType.KMS).kmsMasterKeyId("alias/orders"))
        .tags(Tag.builder().key("team").value("shop").build())
        .deletionProtectionEnabled(false)
        .build();
  }

  static PutItemRequest item() {
    return PutItemRequest.builder()
        .tableName("orders")
        .item(
            Map.of(
                "customer", AttributeValue.fromS("c-7"),
                "placed", AttributeValue.fromN("1764201600"),
                "gift", AttributeValue.fromNul(true),
                "signature", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {1, -1})),
                "lines",
                    AttributeValue.fromL(
                        List.of(AttributeValue.fromM(Map.of("sku", AttributeValue.fromS("a")))))))
        .conditionExpression("attribute_not_exists(#c)")
        .expressionAttributeNames(Map.of("#c", "customer"))
        .build();
  }
}
