/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.names;

import dev.endpointdsl.GenerateDsl;
