package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Severity;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules that users add. */
class RuleSetTest {

  private static final RuleSet<EndpointConfig> OWNER_IS_TAGGED =
      config ->
          config.tags().stream().anyMatch(tag -> tag.key().equals("owner"))
              ? null
              : Violations.in(null).at("tags", "Tags").broken(HouseRule.OWNER_MISSING, "no owner");

  private static EndpointConfig.Builder config(String name) {
    return EndpointConfig.builder()
        .endpointConfigName(name)
        .productionVariant(
            v ->
                v.variantName("blue")
                    .modelName("m")
                    .instanceType("ml.m5.xlarge")
                    .initialInstanceCount(1));
  }

  @Test
  void checksRuleSetsThatArePassed() {
    List<Violation> found = config("c").build().violations(OWNER_IS_TAGGED);

    assertThat(found)
        .extracting(Violation::toString)
        .containsExactly("tags: no owner [OWNER_MISSING] Say who it belongs to.");
    assertThat(config("c").tag("owner", "risk").build().violations(OWNER_IS_TAGGED)).isEmpty();
    assertThat(config("c").build().violations()).isEmpty();
  }

  /** A problem often quotes input. */
  @Test
  void messagesStayOnOneLine() {
    String outside = "risk\n  kmsKeyId: all is well\u001b[2K";
    RuleSet<EndpointConfig> quoting =
        config -> Violations.in(null).at("tags", "Tags").broken(HouseRule.OWNER_MISSING, outside);

    assertThat(config("c").build().violations(quoting))
        .extracting(Violation::toString)
        .containsExactly(
            "tags: risk\\n  kmsKeyId: all is well\\u001b[2K [OWNER_MISSING] Say who it belongs to.");
  }

  @Test
  void messagesAreLimitedInLength() {
    RuleSet<EndpointConfig> lengthy =
        config ->
            Violations.in(null)
                .at("tags", "Tags")
                .broken(HouseRule.OWNER_MISSING, "x".repeat(5_000));

    assertThat(config("c").build().violations(lengthy))
        .extracting(Violation::problem)
        .containsExactly("x".repeat(1_000) + "... (5000 characters)");
  }

  @Test
  void checksSeveralRuleSetsInOrder() {
    assertThat(config("c").build().violations(OWNER_IS_TAGGED, OWNER_IS_TAGGED)).hasSize(2);
  }

  @Test
  void rulesCanBeSuppressed() {
    EndpointConfig config =
        config("c").suppress(HouseRule.OWNER_MISSING, "belongs to nobody").build();

    assertThat(config.violations(OWNER_IS_TAGGED)).isEmpty();
  }

  @Test
  void findsRuleSetsByServiceLoader() {
    assertThatThrownBy(() -> config("forbidden-by-house-rule").build())
        .isInstanceOf(InvalidConfigException.class)
        .hasMessageContaining("endpointConfigName: is forbidden [NAME_FORBIDDEN]");
  }

  enum HouseRule implements Rule {
    OWNER_MISSING("Say who it belongs to."),
    NAME_FORBIDDEN("Choose another name.");

    private final String remedy;

    HouseRule(String remedy) {
      this.remedy = remedy;
    }

    @Override
    public String id() {
      return name();
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public String why() {
      return "The house wants it so.";
    }

    @Override
    public String remedy() {
      return remedy;
    }

    @Override
    public String source() {
      return "the house";
    }
  }

  /**
   * A service that {@link java.util.ServiceLoader} finds; it reports only a name that no other test
   * uses.
   */
  public static final class HouseRules implements RuleSet<EndpointConfig> {

    @Override
    public @Nullable Violations check(EndpointConfig config) {
      return "forbidden-by-house-rule".equals(config.endpointConfigName)
          ? Violations.in(null)
              .at("endpointConfigName", "EndpointConfigName")
              .broken(HouseRule.NAME_FORBIDDEN, "is forbidden")
          : null;
    }

    @Override
    public Class<EndpointConfig> type() {
      return EndpointConfig.class;
    }
  }
}
