/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = "CreateOrder")
package example.choices;

import dev.endpointdsl.GenerateDsl;
