export declare function removeFolder(path: string): void;
