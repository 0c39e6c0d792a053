/** What the test of this name generates. */
@GenerateDsl(
    model = "model.smithy",
    operations = "CreateShop",
    ruleConstants = ShopRule.class,
    rules = ShopRules.class)
package example.ties;

import dev.endpointdsl.GenerateDsl;
