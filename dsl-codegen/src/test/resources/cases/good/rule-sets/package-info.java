/** The DSL of this case. */
@GenerateDsl(
    model = "model.smithy",
    ruleConstants = {OpeningRule.class, ClosingRule.class},
    rules = {OpeningRules.class, ClosingRules.class})
package example.rulesets;

import dev.endpointdsl.GenerateDsl;
