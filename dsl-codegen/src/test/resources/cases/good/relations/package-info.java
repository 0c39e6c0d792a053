/** The DSL of this case. */
@GenerateDsl(
    model = "model.smithy",
    operations = "CreateShop",
    ruleConstants = ShopRule.class,
    rules = ShopRules.class)
package example.relations;

import dev.endpointdsl.GenerateDsl;
