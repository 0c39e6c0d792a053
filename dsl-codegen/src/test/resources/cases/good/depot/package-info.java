/** A small service and its use. */
@GenerateDsl(model = "model.smithy", operations = {"CreateDepot", "RenameDepot"})
package example.depot;

import dev.endpointdsl.GenerateDsl;
