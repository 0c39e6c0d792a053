@GenerateDsl(
    model = "model.smithy",
    operations = "CreateShop",
    ruleConstants = {ShopRule.class, OtherRule.class},
    rules = {ShopRules.class, NoRules.class})
package example.unknownruleset;

import dev.endpointdsl.GenerateDsl;
