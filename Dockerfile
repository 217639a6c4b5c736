# Not run by our tests: a start for those who use containers.
FROM node:20-bookworm-slim AS build
WORKDIR /praksiskort
# the SQLite driver is compiled where no prebuilt binary can be had
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim
WORKDIR /praksiskort
ENV NODE_ENV=production HOST=0.0.0.0 DATABASE_URL=sqlite:/praksiskort/data/praksiskort.db
COPY --from=build --chown=node:node /praksiskort /praksiskort
RUN mkdir -p data && chown node:node data
USER node
VOLUME /praksiskort/data
EXPOSE 3000
CMD ["node", "build/node/main.js"]
