// The life of an endpoint through the JavaScript SDK: node life.cjs URL, with the SDK's folder in
// NODE_PATH. Prints one JSON object.
const {
  SageMakerClient,
  AddTagsCommand,
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  DeleteEndpointCommand,
  DescribeEndpointCommand,
  DescribeEndpointConfigCommand,
  ListTagsCommand,
  UpdateEndpointCommand,
  paginateListEndpointConfigs,
  waitUntilEndpointDeleted,
  waitUntilEndpointInService,
} = require('@aws-sdk/client-sagemaker');

const client = new SageMakerClient({
  endpoint: process.argv[2],
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
const waiting = { client, maxWaitTime: 30, minDelay: 1, maxDelay: 1 };
const endpoint = { EndpointName: 'churn' };

async function createConfig(name) {
  const created = await client.send(
    new CreateEndpointConfigCommand({
      EndpointConfigName: name,
      ProductionVariants: [
        {
          VariantName: 'blue',
          ModelName: 'churn',
          InstanceType: 'ml.m5.xlarge',
          InitialInstanceCount: 2,
          InitialVariantWeight: 0.9,
        },
      ],
      Tags: [{ Key: 'team', Value: 'risk' }],
    }));
  return created.EndpointConfigArn;
}

async function namesInPages() {
  const pages = [];
  for await (const page of paginateListEndpointConfigs({ client, pageSize: 1 }, {})) {
    pages.push(page.EndpointConfigs.map((config) => config.EndpointConfigName));
  }
  return pages;
}

async function refusal(command) {
  try {
    await client.send(command);
    return 'none';
  } catch (e) {
    return `${e.name}: ${e.message}`;
  }
}

async function main() {
  const told = {};
  const arn = await createConfig('one');
  await createConfig('two');
  told.pages = await namesInPages();
  const config = await client.send(
    new DescribeEndpointConfigCommand({ EndpointConfigName: 'one' }));
  told.weight = config.ProductionVariants[0].InitialVariantWeight;
  told.created = config.CreationTime instanceof Date;
  await client.send(
    new AddTagsCommand({ ResourceArn: arn, Tags: [{ Key: 'owner', Value: 'Zoë' }] }));
  told.tags = (await client.send(new ListTagsCommand({ ResourceArn: arn }))).Tags;
  await client.send(new CreateEndpointCommand({ ...endpoint, EndpointConfigName: 'one' }));
  told.createdState = (await waitUntilEndpointInService(waiting, endpoint)).state;
  await client.send(new UpdateEndpointCommand({ ...endpoint, EndpointConfigName: 'two' }));
  told.updatedState = (await waitUntilEndpointInService(waiting, endpoint)).state;
  const described = await client.send(new DescribeEndpointCommand(endpoint));
  told.status = described.EndpointStatus;
  told.live = described.EndpointConfigName;
  await client.send(new DeleteEndpointCommand(endpoint));
  told.deletedState = (await waitUntilEndpointDeleted(waiting, endpoint)).state;
  told.refusal = await refusal(new DescribeEndpointCommand(endpoint));
  console.log(JSON.stringify(told));
}

main().catch((e) => {
  console.error(e);
  process.exit(1);
});
