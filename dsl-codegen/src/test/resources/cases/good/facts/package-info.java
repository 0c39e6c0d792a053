/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.facts;

import dev.endpointdsl.GenerateDsl;
