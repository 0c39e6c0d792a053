@GenerateDsl(model = "model.smithy", operations = {"CreateThing", ""})
package example.emptyoperation;

import dev.endpointdsl.GenerateDsl;
