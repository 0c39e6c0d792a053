/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = "CreateThing")
package example.recursion;

import dev.endpointdsl.GenerateDsl;
