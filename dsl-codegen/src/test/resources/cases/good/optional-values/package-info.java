/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = "CreateTank")
package example.optionalvalues;

import dev.endpointdsl.GenerateDsl;
