/** A small service, used as a user would. */
@GenerateDsl(model = "model.smithy", operations = {"CreateDepot", "RenameDepot"})
package example.depot;

import dev.endpointdsl.GenerateDsl;
