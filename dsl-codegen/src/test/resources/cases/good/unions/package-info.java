/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.unions;

import dev.endpointdsl.GenerateDsl;
