/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.scalars;

import dev.endpointdsl.GenerateDsl;
