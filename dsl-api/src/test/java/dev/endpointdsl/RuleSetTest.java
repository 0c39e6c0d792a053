package dev.endpointdsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.support.ServiceLoadedRules;
import org.junit.jupiter.api.Test;

class RuleSetTest {

  @Test
  void aLoadedRuleSetMustReturnItsType() {
    RuleSet<String> rules = text -> null;

    assertThatThrownBy(rules::type)
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("override type()");
  }

  @Test
  void findsNoRuleSetForOtherTypes() {
    RuleSet<RuleSetTest> found = ServiceLoadedRules.found(RuleSetTest.class);

    assertThat(found.check(this)).isNull();
    assertThat(found.type()).isEqualTo(RuleSetTest.class);
  }
}
