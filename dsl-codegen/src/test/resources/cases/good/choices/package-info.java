/** What the test of this name generates. */
@GenerateDsl(model = "model.smithy", operations = "CreateOrder")
package example.choices;

import dev.endpointdsl.GenerateDsl;
