package dev.endpointdsl.testkit.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNull;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Violations as errors of the service. */
class RequestCheckTest {

  private enum TestRule implements Rule {
    ONE_OF_BOTH(Severity.ERROR),
    LIKELY_WRONG(Severity.WARN);

    private final Severity severity;

    TestRule(Severity severity) {
      this.severity = severity;
    }

    @Override
    public String id() {
      return name();
    }

    @Override
    public Severity severity() {
      return severity;
    }

    @Override
    public String why() {
      return "because";
    }

    @Override
    public String remedy() {
      return "Change it.";
    }

    @Override
    public String source() {
      return "this test";
    }
  }

  private static final JsonObject REQUEST =
      JsonTreeReader.readObject(
          """
          {"EndpointConfigName": "churn", "ProductionVariants": [{"VariantName": "blue",
           "InstanceType": "ml.t3.medium", "ModelName": "a_b", "InitialInstanceCount": 0}]}
          """);

  private static final RequestCheck DEFAULT = new RequestCheck(false, Set.of());
  private static final RequestCheck CLOSED_ENUMS = new RequestCheck(true, Set.of());

  @Test
  void rendersAPatternAsTheServiceDoes() {
    refuses(
        variant("modelName", "ModelName", site -> site.pattern("a_b", "^[a-z]+$")),
        "1 validation error detected: Value 'a_b' at 'productionVariants.1.member.modelName' failed"
            + " to satisfy constraint: Member must satisfy regular expression pattern: ^[a-z]+$");
  }

  @Test
  void rendersAMissingMemberAsTheServiceDoes() {
    refuses(
        variant("variantName2", "VariantName2", ViolationBuilder::missing),
        "1 validation error detected: Value null at 'productionVariants.1.member.variantName2'"
            + " failed to satisfy constraint: Member must not be null");
  }

  @Test
  void rendersARangeAsTheServiceDoes() {
    String constraint =
        "1 validation error detected: Value '0' at"
            + " 'productionVariants.1.member.initialInstanceCount' failed to satisfy constraint: ";

    refuses(
        instances(site -> site.range(0, 1, Long.MAX_VALUE, "instances")),
        constraint + "Member must have value greater than or equal to 1");
    refuses(
        instances(site -> site.range(9, 1, 8, "instances")),
        constraint + "Member must have value less than or equal to 8");
  }

  @Test
  void rendersASizeAsTheServiceDoes() {
    String constraint =
        "1 validation error detected: Value at 'productionVariants' failed to satisfy constraint: ";

    refuses(
        Violations.list(
            Violations.in(null).at("productionVariants", "ProductionVariants").size(0, 1, 10)),
        constraint + "Member must have length greater than or equal to 1");
    refuses(
        Violations.list(
            Violations.in(null).at("productionVariants", "ProductionVariants").size(11, 1, 10)),
        constraint + "Member must have length less than or equal to 10");
  }

  /** The service does not document how it words a rule of its own. */
  @Test
  void rendersANamedRuleWithItsId() {
    refuses(
        instances(site -> site.broken(TestRule.ONE_OF_BOTH, "is odd")),
        "1 validation error detected: Value '0' at"
            + " 'productionVariants.1.member.initialInstanceCount' failed to satisfy constraint: is"
            + " odd [ONE_OF_BOTH]");
  }

  @Test
  void rendersRulesOfSeveralMembersWithTheirId() {
    refuses(
        Violations.list(
            Violations.in(null)
                .at("productionVariants", "ProductionVariants")
                .index(0)
                .broken(TestRule.ONE_OF_BOTH, "has both")),
        "1 validation error detected: Value at 'productionVariants.1.member' failed to satisfy"
            + " constraint: has both [ONE_OF_BOTH]");
  }

  @Test
  void reportsAllViolationsAtOnce() {
    Violations found = Violations.in(null);
    found.at("endpointConfigName", "EndpointConfigName").length(64, 0, 63);
    found.at("kmsKeyId", "KmsKeyId").missing();

    refuses(
        Violations.list(found),
        "2 validation errors detected: Value 'churn' at 'endpointConfigName' failed to satisfy"
            + " constraint: Member must have length less than or equal to 63; Value"
            + " null at 'kmsKeyId' failed to satisfy constraint: Member must not be null");
  }

  @Test
  void warningsAreAccepted() {
    accepts(
        CLOSED_ENUMS,
        Violations.list(
            Violations.in(null)
                .at("endpointConfigName", "EndpointConfigName")
                .broken(TestRule.LIKELY_WRONG, "is odd")));
  }

  @Test
  void unknownValuesAreAcceptedUnlessEnumsAreClosed() {
    List<Violation> unknown =
        variant(
            "instanceType",
            "InstanceType",
            site -> site.unknownValue("ml.t3.medium", List.of("ml.m5.large")));

    accepts(DEFAULT, unknown);
    refuses(
        CLOSED_ENUMS,
        unknown,
        "1 validation error detected: Value 'ml.t3.medium' at"
            + " 'productionVariants.1.member.instanceType' failed to satisfy constraint: Member"
            + " must satisfy enum value set: [ml.m5.large]");
    accepts(new RequestCheck(true, Set.of(ShapeRule.UNKNOWN_VALUE)), unknown);
  }

  @Test
  void onlyViolationsOfAcceptedRulesAreAccepted() {
    Violations found = Violations.in(null);
    found.at("kmsKeyId", "KmsKeyId").broken(TestRule.ONE_OF_BOTH, "has both");
    RequestCheck check = new RequestCheck(false, Set.of(TestRule.ONE_OF_BOTH));

    accepts(check, Violations.list(found));
    found.at("kmsKeyId", "KmsKeyId").missing();
    refuses(check, Violations.list(found), "1 validation error detected: Value null at 'kmsKeyId'");
  }

  @Test
  void aMemberThatIsNullIsAbsent() {
    assertThat(DEFAULT.endpointConfig(request("KmsKeyId", new JsonNull())).kmsKeyId()).isEmpty();
  }

  @Test
  void aMemberOfAWrongTypeIsRefused() {
    assertThatThrownBy(() -> DEFAULT.endpointConfig(request("KmsKeyId", new JsonBoolean(true))))
        .isInstanceOfSatisfying(
            ServiceException.class,
            refusal -> assertThat(refusal.error().code()).isEqualTo("SerializationException"));
  }

  /** The server acts on these values, so that it cannot pass on one it does not know. */
  @Test
  void updatesWithUnknownValuesAreRefused() {
    JsonObject update =
        JsonTreeReader.readObject(
            """
            {"EndpointName": "e", "EndpointConfigName": "c", "ExcludeRetainedVariantProperties":
             [{"VariantPropertyType": "DesiredColor"}]}
            """);

    assertThatThrownBy(() -> RequestCheck.endpointUpdate(update))
        .isInstanceOf(ServiceException.class)
        .hasMessageStartingWith(
            "1 validation error detected: Value 'DesiredColor' at"
                + " 'excludeRetainedVariantProperties.1.member.variantPropertyType' failed to"
                + " satisfy constraint: Member must satisfy enum value set: ");
  }

  /** Returns a valid request with one more member. */
  private static JsonObject request(String member, JsonValue value) {
    return JsonTreeReader.readObject(
            """
            {"EndpointConfigName": "churn", "ProductionVariants": [{"VariantName": "blue",
             "InstanceType": "ml.m5.large", "ModelName": "churn", "InitialInstanceCount": 1}]}
            """)
        .with(member, value);
  }

  private static List<Violation> instances(Consumer<ViolationBuilder> problem) {
    return variant("initialInstanceCount", "InitialInstanceCount", problem);
  }

  private static List<Violation> variant(
      String javaName, String wireName, Consumer<ViolationBuilder> problem) {
    Violations inside = Violations.in(null);
    problem.accept(inside.at(javaName, wireName));
    return Violations.list(
        Violations.in(null).at("productionVariants", "ProductionVariants").index(0).nested(inside));
  }

  private static void refuses(List<Violation> found, String message) {
    refuses(DEFAULT, found, message);
  }

  private static void refuses(RequestCheck check, List<Violation> found, String message) {
    assertThatThrownBy(() -> check.throwIfRefused(found, REQUEST))
        .isInstanceOfSatisfying(
            ServiceException.class,
            refusal -> {
              assertThat(refusal.error().status()).isEqualTo(400);
              assertThat(refusal.error().code()).isEqualTo("ValidationException");
            })
        .hasMessageStartingWith(message);
  }

  private static void accepts(RequestCheck check, List<Violation> found) {
    assertThatCode(() -> check.throwIfRefused(found, REQUEST)).doesNotThrowAnyException();
  }
}
