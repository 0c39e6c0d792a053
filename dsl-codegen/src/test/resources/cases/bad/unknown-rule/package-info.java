@GenerateDsl(model = "model.smithy", operations = "CreateShop", ruleConstants = ShopRule.class)
package example.unknownrule;

import dev.endpointdsl.GenerateDsl;
