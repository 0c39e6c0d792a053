/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.typenames;

import dev.endpointdsl.GenerateDsl;
