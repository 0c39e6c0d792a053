/** The DSL of this case. */
@GenerateDsl(model = {"model.smithy", "old.json"})
package example.oddenumvalues;

import dev.endpointdsl.GenerateDsl;
