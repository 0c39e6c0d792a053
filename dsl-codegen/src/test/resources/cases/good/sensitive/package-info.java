/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.sensitive;

import dev.endpointdsl.GenerateDsl;
