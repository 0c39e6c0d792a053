/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = "CreateParcel")
package example.singlealternative;

import dev.endpointdsl.GenerateDsl;
