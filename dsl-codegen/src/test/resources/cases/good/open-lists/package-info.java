/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = "CreateBasket")
package example.openlists;

import dev.endpointdsl.GenerateDsl;
